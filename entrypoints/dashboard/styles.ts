import "../../components/dashboard/dashboard.css";
import "../../components/requests/letters.css";
import "../../components/requests/beside.css";
import "../../components/requests/requests.css";
import "../../components/articles/articles.css";
import "../../components/ui/base.css";

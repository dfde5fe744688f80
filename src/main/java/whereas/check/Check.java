package whereas.check;

import java.util.List;
import whereas.check.paper.ReviewedPacket;

/** Looks for breaches of one rule, or of a few that go together, in the papers of a packet. */
public interface Check {
    List<Finding> findings(ReviewedPacket packet);
}

package whereas.check;

/** How grave a finding is. An error keeps a final packet from going out, unless a person says why it may. */
public enum Severity { ERROR, WARNING, NOTE }

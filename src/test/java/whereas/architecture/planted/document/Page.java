package whereas.architecture.planted.document;

/** What the planted screen shows. */
public final class Page {
}

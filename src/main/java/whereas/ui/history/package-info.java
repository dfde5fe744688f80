/** The history of a matter: who saved which revision when, what changed, and the way back to it. */
package whereas.ui.history;

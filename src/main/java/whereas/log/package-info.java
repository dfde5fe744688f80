/** The program's diary for mending it: what kind of thing happened, how long it took and how large it was, and no fact of any client. */
package whereas.log;

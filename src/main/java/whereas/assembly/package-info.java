/** The use cases: a matter becomes a packet, a packet becomes files, lists become parties; the window and the command line only call these. */
package whereas.assembly;

/** Which documents a packet has, in what order and when, who receives each one, and how the matter says they are served. */
package whereas.packet;

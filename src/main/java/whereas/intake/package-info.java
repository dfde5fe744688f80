/** Reads lists of parties, prosecutors and chemicals from files: first into plain rows, then into what the rows mean. */
package whereas.intake;

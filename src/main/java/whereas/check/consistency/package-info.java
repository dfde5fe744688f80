/** Do the papers of one packet agree with each other? */
package whereas.check.consistency;

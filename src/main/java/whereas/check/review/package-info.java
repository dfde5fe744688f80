/** All rules over one packet, as lists of findings for people and programs. */
package whereas.check.review;

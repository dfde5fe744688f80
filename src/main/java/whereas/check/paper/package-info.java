/** A packet as its readers get it: the text of its papers, and the dates, names, addresses and acts of service found in them. */
package whereas.check.paper;

/** Finds what a person should look at again in the facts of a matter, and computes the dates that follow from them. */
package whereas.check;

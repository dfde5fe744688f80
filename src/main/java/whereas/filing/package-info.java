/** The words that the regulations prescribe for a filing with the Department of Commerce, filled with the facts of a trade matter. */
package whereas.filing;

/** Do caption, categories and catch-all of the proprietary index agree? */
package whereas.check.index;

/** The findings on papers that somebody else wrote. */
package whereas.ui.review;

/** Lists of every kind on their way in: where they can land, what they would do there row by row, and what was accepted of it. */
package whereas.ui.lists;

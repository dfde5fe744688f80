/** What two people made of the same matter, fact by fact, and one matter out of both. */
package whereas.matter.edit;

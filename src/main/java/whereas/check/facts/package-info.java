/** Can the facts be true? */
package whereas.check.facts;

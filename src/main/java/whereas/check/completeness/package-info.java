/** Is everything in the papers that the law asks for? */
package whereas.check.completeness;

/** Does a sentence say what it means to say? */
package whereas.check.wording;

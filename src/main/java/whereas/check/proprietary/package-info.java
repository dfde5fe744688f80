/** What is wrong with the brackets around business proprietary information, and with what the public version says instead. */
package whereas.check.proprietary;

package whereas.calendar;

import java.time.LocalDate;

/**
 * One copy of a notice, served on one recipient.
 *
 * @param violator whether the recipient is an alleged violator; otherwise it is a public enforcement agency
 * @param date the day of deposit in the mail, of transmission, or of delivery by hand
 * @param from where it was mailed
 * @param to where the recipient's address is
 */
public record Service(String recipient, boolean violator, LocalDate date, Method method, Place from, Place to) {}

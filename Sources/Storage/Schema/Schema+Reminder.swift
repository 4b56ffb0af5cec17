/// Finds the reminders whose day has come, whoever they belong to.
extension Schema {
    static let reminderDue = Migration("0076_reminder_due") {
        "CREATE INDEX reminder_due ON reminder (remind_on, id) WHERE NOT is_done"
    }
}

import Office
import WorkTime

extension Act {
    /// The reading with the due day of each relative deadline whose start is stated; one statement where there is any.
    func counted(_ reading: CheckedReading) throws -> CheckedReading {
        guard reading.tasks.contains(where: { $0.deadline.start != nil }) else { return reading }
        let clock = try clock()
        var reading = reading
        for index in reading.tasks.indices {
            reading.tasks[index].deadline = reading.tasks[index].deadline.counted(by: clock)
        }
        return reading
    }
}

/// By what the figures of a report are broken down.
public enum ReportSubject: String, Sendable, Codable, CaseIterable {
    case unit, person, leader, plan, field
}

import Office
import WorkTime

extension DocumentLabel {
    /// «Kế hoạch số 18/KH-VP ngày 05/03/2026», or the excerpt of a paper without number.
    var citation: String {
        guard let number else { return title.isEmpty ? "Văn bản không số" : title }
        let day = issuedOn.map { " ngày \(WrittenDay.text($0))" } ?? ""
        return "\(kindInTitle) số \(number)\(day)"
    }

    /// «18/KH-VP», for the narrow column of a list.
    var short: String { number ?? kindInTitle }

    var href: Href { "/documents/\(id)" }

    private var kindInTitle: String {
        guard let kind, let first = kind.first else { return "Văn bản" }
        return first.uppercased() + kind.dropFirst().lowercased()
    }
}

import Paper
import WorkTime

/// What holds for every reading, whatever paper it was read from.
struct ReadingSoundness {
    private let paper: PaperText
    /// The text with single blanks between its words.
    private let flat: String
    private let words: Set<String>

    init(_ paper: PaperText) {
        self.paper = paper
        flat = paper.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        words = Set(Self.words(of: flat))
    }

    /// The first rule that the reading breaks; nil when it keeps all.
    func fault(in reading: Reading) -> String? {
        let end = paper.text.unicodeScalars.count
        let places =
            reading.tasks.map(\.source) + reading.cites.map(\.source) + reading.findings.map(\.source)
            + reading.outline.map(\.source)
        if let place = places.first(where: { $0.start < 0 || $0.start > $0.end || $0.end > end }) {
            return "place \(place) is outside of the text"
        }
        let cited = Set(reading.cites.compactMap(\.date))
        for task in reading.tasks {
            let names = task.lead + task.coordinate + task.directedBy
            if let name = names.first(where: { !isNamed($0) }) { return "«\(name)» is not named in the paper" }
            let times = [task.deadline.text].compactMap(\.self) + task.deadline.milestones.map(\.text)
            if let time = times.first(where: { !isWritten($0) }) { return "«\(time)» is not written in the paper" }
            if let day = days(of: task.deadline).first(where: cited.contains) {
                return "\(day) is the day of a cited paper"
            }
        }
        return nil
    }

    /// A name stands there as it is, or is made of words that do: «các Sở: A, B» names «Sở A» and «Sở B».
    private func isNamed(_ name: String) -> Bool {
        flat.contains(name) || Self.words(of: name).allSatisfy(words.contains)
    }

    /// Several cells of one row that give times are read together.
    private func isWritten(_ time: String) -> Bool {
        flat.contains(time) || time.split(separator: " - ").allSatisfy { flat.contains($0) }
    }

    /// The days that the paper names as such; the first of a month is named by none.
    private func days(of deadline: ReadDeadline) -> [CalendarDay] {
        let own: [CalendarDay?] =
            switch deadline.kind {
            case .date: [deadline.due]
            case .range: [deadline.from, deadline.due]
            default: []
            }
        return own.compactMap(\.self) + deadline.milestones.map(\.due)
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}

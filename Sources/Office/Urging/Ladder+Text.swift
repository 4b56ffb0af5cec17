extension Ladder {
    /// As it is stored: `reminder-7:officer reminder+0:officer,head letter+7:head,leader`.
    public var text: String {
        rungs.map { "\($0.code):\($0.audience.map(\.rawValue).joined(separator: ","))" }.joined(separator: " ")
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(text: String) {
        var rungs: [Rung] = []
        for part in text.split(separator: " ") {
            let halves = part.split(separator: ":")
            guard halves.count == 2, let (kind, days) = Rung.parse(String(halves[0])) else { return nil }
            let audience = halves[1].split(separator: ",").map { Rung.Audience(rawValue: String($0)) }
            guard !audience.contains(nil),
                let rung = Rung(kind, workingDays: days, audience: Set(audience.compactMap { $0 }))
            else { return nil }
            rungs.append(rung)
        }
        self.init(rungs)
    }
}

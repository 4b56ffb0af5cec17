public import WorkTime

/// The rungs by which an obligation is urged, from the first reminder to the leaders' meeting.
public struct Ladder: Hashable, Sendable {
    /// In the order in which they come; no two with one code.
    public let rungs: [Rung]

    public static let none = Ladder([])
    public static let most = 30

    public init(_ rungs: [Rung]) {
        var seen: Set<String> = []
        self.rungs = rungs.filter { seen.insert($0.code).inserted }.sorted {
            ($0.workingDays, Self.weight($0.kind)) < ($1.workingDays, Self.weight($1.kind))
        }
    }

    private static func weight(_ kind: Rung.Kind) -> Int { Rung.Kind.allCases.firstIndex(of: kind) ?? 0 }
}

extension UrgingSubject {
    /// The rung that comes next, with its moment inside office hours (at any hour for what is express); nil when nothing
    /// is to come. Says nothing of the present: the same obligation has the same next rung whenever one asks.
    public func next(_ clock: Clock) -> UrgingStep? {
        guard isUrged else { return nil }
        return tracks.compactMap { steps($0, clock).first }.min {
            ($0.at, $0.due, $0.rung.workingDays, $0.mark.code) < ($1.at, $1.due, $1.rung.workingDays, $1.mark.code)
        }
    }

    /// What is to be done at `now`: of each kind, part and due day the last rung that has come, so that after a standstill
    /// nobody is told three times of one thing.
    public func due(at now: Instant, _ clock: Clock) -> [UrgingStep] {
        guard isUrged else { return [] }
        return tracks.compactMap { track in steps(track, clock).last { $0.at <= now } }.sorted {
            ($0.at, $0.due, $0.rung.workingDays, $0.mark.code)
                < ($1.at, $1.due, $1.rung.workingDays, $1.mark.code)
        }
    }

    /// What is still to come, in its order.
    public func coming(_ clock: Clock) -> [UrgingStep] {
        guard isUrged else { return [] }
        return tracks.flatMap { steps($0, clock) }.sorted {
            ($0.at, $0.due, $0.rung.workingDays, $0.mark.code)
                < ($1.at, $1.due, $1.rung.workingDays, $1.mark.code)
        }
    }

    private struct Track {
        let point: UrgingPoint
        let kind: Rung.Kind
    }

    private var tracks: [Track] {
        let kinds = Rung.Kind.allCases.filter { kind in ladder.rungs.contains { $0.kind == kind } }
        return points.flatMap { point in
            kinds.filter { point.isWhole || $0 == .reminder }.map { Track(point: point, kind: $0) }
        }
    }

    /// The rungs of one kind about one due day that are to come: above the highest that was done; of those before the due
    /// day only what comes after the day was set, of those after it that had passed by then only the last.
    private func steps(_ track: Track, _ clock: Clock) -> [UrgingStep] {
        let highest = done.filter { $0.due == track.point.due }.map { UrgingMark.parts(of: $0.code) }
            .filter { $0.part == track.point.part }.compactMap { Rung.parse($0.rung) }
            .filter { $0.kind == track.kind }.map(\.workingDays).max()
        var steps: [UrgingStep] = []
        for rung in ladder.rungs where rung.kind == track.kind && rung.workingDays > highest ?? .min {
            guard let opening = clock.opening(workingDays: rung.workingDays, from: track.point.due),
                let at = clock.reminderMoment(from: max(opening, since), isExpress: isExpress)
            else { continue }
            if opening < since {
                if rung.workingDays <= 0 { continue }
                steps.removeAll()
            }
            let step = UrgingStep(rung: rung, due: track.point.due, at: at, part: track.point.part)
            if !step.audience.isEmpty { steps.append(step) }
        }
        return steps
    }
}

extension Clock {
    /// When the office opens on the day so many working days from a due day: before it when negative, on it when zero —
    /// or on the last working day before, when the due day is off.
    func opening(workingDays: Int, from due: CalendarDay) -> Instant? {
        let isOnTheDay = workingDays == 0 && calendar.isWorking(due)
        guard
            let day = isOnTheDay
                ? due : calendar.day(workingDays == 0 ? -1 : workingDays, workingDaysAfter: due)
        else { return nil }
        let minute = calendar.sessions(on: day).first?.start ?? 0
        return OfficeTime.start(of: day).adding(seconds: Int64(minute) * 60)
    }
}

public import WorkTime

/// Whose date somebody asks to have changed.
public enum DateHolder: Sendable, Equatable {
    case whole
    case part(Key<Participant>)
    case milestone(Key<Milestone>)
}

extension Obligation {
    /// Which date whoever owes the part asks about: the step's that is named, his own where he has one or only coordinates,
    /// else that of the whole.
    public func dateHolder(of participant: Participant, milestone: Key<Milestone>?) -> DateHolder {
        if let milestone { return .milestone(milestone) }
        return participant.due != nil || participant.role != .lead ? .part(participant.id) : .whole
    }

    /// The day by which that is due now. Throws `.invalid` where there is none.
    public func askedDue(of participant: Participant, milestone: Key<Milestone>?) throws(OfficeError) -> CalendarDay {
        switch dateHolder(of: participant, milestone: milestone) {
        case .milestone(let id):
            guard let step = milestones.first(where: { $0.id == id }) else {
                throw OfficeError(.invalid, "Không tìm thấy mốc này.", field: "milestone")
            }
            guard step.doneOn == nil else { throw OfficeError(.conflict, "Mốc này đã xong.", field: "milestone") }
            return step.due
        case .part, .whole:
            guard let due = participant.due ?? deadline.due else {
                throw OfficeError(
                    .invalid, "Nhiệm vụ không có ngày đến hạn nên không phải xin điều chỉnh thời hạn.", field: "due")
            }
            return due
        }
    }

    public mutating func setDue(_ day: CalendarDay, of holder: DateHolder) {
        switch holder {
        case .whole: deadline = .on(day)
        case .part(let id):
            guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
            participants[index].due = day
        case .milestone(let id):
            guard let index = milestones.firstIndex(where: { $0.id == id }) else { return }
            milestones[index].due = day
        }
    }
}

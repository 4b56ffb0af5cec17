import Office
import Storage

extension Act {
    /// What only the database knows to be wrong: a party or person that is none, a paper or obligation that is not to be
    /// seen, an obligation that has ended, or one that no paper changes because it is the answer to a question.
    func faults(of reading: CheckedReading) throws -> [DraftFault] {
        var faults = try faults(of: reading.tasks)
        for relation in reading.relations where try !DocumentStore.sees(tx, relation.document, actor) {
            faults.append(
                DraftFault(field: .relations, message: "Không tìm thấy văn bản mà văn bản này sửa đổi hoặc thay thế."))
        }
        let changed = Set(reading.tasks.compactMap { $0.change?.obligation })
        let open = try ObligationStore.seen(tx, changed, by: actor, isOpen: true)
        let opinions = try OpinionStore.duties(tx, among: open.sorted())
        var met: Set<Key<Obligation>> = []
        for task in reading.tasks {
            guard let obligation = task.change?.obligation else { continue }
            if !open.contains(obligation) {
                faults.append(
                    DraftFault(
                        task: task.id, field: .change,
                        message: "Nhiệm vụ cần điều chỉnh không có hoặc đã kết thúc; chọn nhiệm vụ khác."))
            } else if opinions.contains(obligation) {
                faults.append(
                    DraftFault(
                        task: task.id, field: .change,
                        message:
                            "Việc cho ý kiến về đơn được chia sẻ không điều chỉnh, thay thế bằng văn bản; rút yêu cầu ở trang chia sẻ của đơn."
                    ))
            } else if !met.insert(obligation).inserted {
                faults.append(
                    DraftFault(
                        task: task.id, field: .change,
                        message: "Nhiệm vụ đã giao này đang được hai nhiệm vụ trong văn bản cùng điều chỉnh."))
            }
        }
        return faults
    }

    /// The tasks whose parties or assigner are none, or whose days no calendar of the office knows.
    func faults(of tasks: [CheckedTask]) throws -> [DraftFault] {
        try dayFaults(of: tasks) + partyFaults(of: tasks)
    }

    private func partyFaults(of tasks: [CheckedTask]) throws -> [DraftFault] {
        let known = try PartyNameStore.names(
            tx, of: tasks.flatMap { task in task.parties.map(\.party) + [Key<Party>(task.assigner)] })
        return tasks.flatMap { task -> [DraftFault] in
            let missing = task.parties.filter { known[$0.party] == nil }.map { party in
                DraftFault(
                    task: task.id, field: party.role.field,
                    message: "Không có đơn vị, cá nhân đã chọn cho «\(party.printedName)»; chọn lại.")
            }
            guard known[Key<Party>(task.assigner)]?.kind != .person else { return missing }
            return missing + [DraftFault(field: .assigner, message: "Không có người giao việc đã chọn; chọn lại.")]
        }
    }
}

extension ParticipantRole {
    /// Where in a draft the role is chosen.
    fileprivate var field: DraftFault.Field {
        switch self {
        case .direct: .directedBy
        case .lead, .part, .former: .lead
        case .coordinate: .coordinate
        case .inform: .inform
        }
    }
}

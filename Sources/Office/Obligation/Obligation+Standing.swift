extension Obligation {
    /// Throws `.conflict` when the obligation, or the part, is not in a state for the act.
    public func checkState(for act: ObligationAct, on participant: Participant?) throws(OfficeError) {
        if isOfCase, !act.isPossibleInCase {
            throw OfficeError(
                .conflict,
                "Việc này là một bước của hồ sơ và tự kết thúc khi bước đó được thực hiện. Hãy mở hồ sơ để làm.")
        }
        if act == .attachBasis { return }
        guard isOpen else { throw OfficeError(.conflict, "Nhiệm vụ này đã kết thúc nên không thay đổi được nữa.") }
        guard state != .suspended || act.isPossibleWhileSuspended else {
            throw OfficeError(.conflict, "Nhiệm vụ đang tạm dừng; phải cho tiếp tục rồi mới làm được việc này.")
        }
        guard act.concernsPart else { return try checkWhole(for: act) }
        guard let participant, participant.role.reports, participant.state != .waived else {
            throw OfficeError(.conflict, "Đơn vị, cá nhân này không có phần việc phải thực hiện trong nhiệm vụ.")
        }
        guard participant.state != .done else {
            throw OfficeError(.conflict, "Phần việc này đã được xác nhận hoàn thành.")
        }
        switch act {
        case .acceptResult, .returnResult:
            guard participant.state == .reported else {
                throw OfficeError(.conflict, "Phần việc này chưa có kết quả chờ xác nhận.")
            }
        case .reassign: try checkReassigning(participant)
        case .waive:
            guard participant.role == .coordinate else {
                throw OfficeError(
                    .conflict, "Chỉ miễn được phần phối hợp; phần chủ trì thì giao lại hoặc hủy nhiệm vụ.")
            }
        case .adjustPart:
            guard participant.role != .lead || participants.contains(where: { $0.role == .part }) else {
                throw OfficeError(
                    .conflict, "Đơn vị chủ trì theo thời hạn của nhiệm vụ; hãy điều chỉnh thời hạn của nhiệm vụ.")
            }
        default: try checkOwnTurn(for: act, participant)
        }
    }

    private func checkWhole(for act: ObligationAct) throws(OfficeError) {
        switch act {
        case .resume where state != .suspended:
            throw OfficeError(.conflict, "Nhiệm vụ không ở trạng thái tạm dừng.")
        case .decide where openRequests == 0:
            throw OfficeError(.conflict, "Không có đề nghị nào đang chờ quyết định.")
        case .breakDown where !(lead?.state.isOwnTurn ?? false):
            throw OfficeError(
                .conflict, "Kết quả của nhiệm vụ đang chờ người giao việc quyết định nên chưa tách thành việc nhỏ được."
            )
        case .setRhythm where deadline.kind != .ongoing:
            throw OfficeError(.conflict, "Chỉ nhiệm vụ thường xuyên mới có nhịp báo cáo.")
        default: return
        }
    }

    /// What is done by whoever owes the part, while the next act is his.
    private func checkOwnTurn(for act: ObligationAct, _ participant: Participant) throws(OfficeError) {
        if act == .accept, participant.state != .waiting, participant.state.isOwnTurn {
            throw OfficeError(.conflict, "Phần việc này đã được tiếp nhận.")
        }
        guard participant.state != .refused else {
            throw OfficeError(.conflict, "Phần việc này đã bị từ chối nhận và đang chờ người giao việc quyết định.")
        }
        guard participant.state.isOwnTurn else {
            throw OfficeError(.conflict, "Kết quả đã được báo cáo và đang chờ xác nhận.")
        }
        switch (act, participant.nature) {
        case (.pass, .person), (.pass, .outside):
            throw OfficeError(.conflict, "Phần việc này không thuộc một đơn vị của cơ quan nên không phân công tiếp.")
        case (.handOver, _) where !participant.role.owesResult:
            throw OfficeError(.conflict, "Chỉ phần chủ trì, cùng thực hiện mới chuyển giao được.")
        default: return
        }
    }

    private func checkReassigning(_ participant: Participant) throws(OfficeError) {
        guard participant.role.owesResult else {
            throw OfficeError(.conflict, "Chỉ phần chủ trì, cùng thực hiện mới giao lại được cho bên khác.")
        }
        guard participant.state != .reported else {
            throw OfficeError(.conflict, "Kết quả đang chờ xác nhận; hãy xác nhận hoặc trả lại trước khi giao lại.")
        }
    }
}

extension ObligationAct {
    /// A later paper may change what stands still.
    fileprivate var isPossibleWhileSuspended: Bool { [.resume, .cancel, .adjust].contains(self) }

    /// What the process of a case does not say: who in a unit does it, how far it is, that somebody reminds of it.
    fileprivate var isPossibleInCase: Bool { [.accept, .pass, .report, .remind].contains(self) }
}

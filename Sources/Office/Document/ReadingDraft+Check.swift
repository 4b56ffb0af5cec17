import Vietnamese
import WorkTime

/// Either everything that is wrong, or what will be written.
public enum DraftVerdict: Sendable, Equatable {
    case sound(CheckedReading)
    case faults([DraftFault])
}

extension ReadingDraft {
    /// Looks at every field of the paper and of the tasks that are kept, and names each fault.
    public func checked() -> DraftVerdict {
        var faults: [DraftFault] = []
        let header = checkedHeader(&faults)
        let relations = checkedRelations(&faults)
        let kept = tasks.filter(\.isKept)
        if assigner == nil, !kept.isEmpty {
            faults.append(
                DraftFault(field: .assigner, message: "Chọn người giao việc, là người xác nhận kết quả các nhiệm vụ."))
        }
        let keepers = keptBy.flatMap(\.parties)
        let checked = kept.compactMap { $0.checked(assigner: assigner, keepers: keepers, &faults) }
        guard faults.isEmpty, let header else { return .faults(faults) }
        return .sound(CheckedReading(header: header, outline: outline, relations: relations, tasks: checked))
    }

    public var faults: [DraftFault] {
        if case .faults(let faults) = checked() { faults } else { [] }
    }

    private func checkedHeader(_ faults: inout [DraftFault]) -> CheckedHeader? {
        let title = (header.title ?? "").tidy
        if title.isEmpty { faults.append(DraftFault(field: .title, message: "Nhập trích yếu của văn bản.")) }
        let issuedOn = header.issuedOn?.tidyOrNil
        let day = issuedOn.flatMap { CalendarDay(typed: $0) }
        if let issuedOn, day == nil {
            faults.append(
                DraftFault(field: .issuedOn, message: "Ngày văn bản «\(issuedOn)» không có thật; nhập như 05/02/2025."))
        }
        let replyBy = header.replyBy?.tidyOrNil
        let dueDay = replyBy.flatMap { CalendarDay(typed: $0) }
        if let replyBy, dueDay == nil {
            faults.append(
                DraftFault(field: .replyBy, message: "Hạn trả lời «\(replyBy)» không có thật; nhập như 05/02/2025."))
        }
        if let day, let dueDay, dueDay < day {
            faults.append(DraftFault(field: .replyBy, message: "Hạn trả lời không được trước ngày văn bản."))
        }
        let recipients = header.recipients?.tidyOrNil
        if let recipients, recipients.unicodeScalars.count > CheckedHeader.longestRecipients {
            faults.append(DraftFault(field: .recipients, message: "Nơi nhận dài quá 4.000 ký tự."))
        }
        guard !title.isEmpty else { return nil }
        return CheckedHeader(
            direction: header.direction, kind: header.kind?.tidyOrNil, number: header.number?.tidyOrNil, issuedOn: day,
            issuer: header.issuer?.tidyOrNil, title: title, signer: header.signer?.tidyOrNil, urgency: header.urgency,
            recipients: recipients, replyBy: dueDay)
    }

    private func checkedRelations(_ faults: inout [DraftFault]) -> [CheckedRelation] {
        var result: [CheckedRelation] = []
        for relation in relations {
            guard let kind = relation.kind else { continue }
            guard let document = relation.document else {
                let number = relation.number.map { " «\($0)»" } ?? ""
                faults.append(
                    DraftFault(
                        field: .relations,
                        message:
                            "Chọn văn bản\(number) trong hệ thống, hoặc bỏ quan hệ sửa đổi, thay thế với văn bản này."))
                continue
            }
            let checked = CheckedRelation(document: document, kind: kind)
            if !result.contains(checked) { result.append(checked) }
        }
        return result
    }
}

extension String {
    /// Composed, without blanks or what cannot be seen at both ends, and without what no file format may hold.
    public var tidy: String {
        let seen = unicodeScalars.contains(where: \.isForbidden) ? withoutForbidden : self
        let trimmed = seen.unicodeScalars.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        return String(String.UnicodeScalarView(trimmed)).composed
    }

    private var withoutForbidden: String {
        String(String.UnicodeScalarView(unicodeScalars.lazy.filter { !$0.isForbidden }))
    }

    public var tidyOrNil: String? {
        let text = tidy
        return text.isEmpty ? nil : text
    }
}

extension Unicode.Scalar {
    /// NUL and other controls that are no blanks, and the two that are no characters: XML 1.0 knows none of them.
    fileprivate var isForbidden: Bool {
        switch value {
        case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// White space, or of no width at all.
    fileprivate var isBlank: Bool {
        properties.isWhitespace || (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF
            || value == 0x00AD
    }
}

import Desk
import Office
import Signature
import WorkTime

extension OutgoingItem {
    static let shape = JSONShape<OutgoingItem>(
        "Outgoing",
        [
            .init("id", "Mã văn bản đi", \.paper.id), .init("version", "Gửi lại khi xử lý", \.paper.version),
            .init(choice: "state", "Trạng thái", \.paper.state), .init("kind", "Loại văn bản", \.paper.kind),
            .init("excerpt", "Trích yếu", \.paper.excerpt), .init("number", "Số, ký hiệu", \.numberAndSymbol),
            .init("issuedOn", "Ngày ban hành", \.issuedOn), .init("unit", "Đơn vị soạn thảo", \.unitName),
            .init("drafter", "Người soạn thảo", \.drafterName), .init("signer", "Người ký", \.signerName),
            .init("reviewer", "Người kiểm tra thể thức", \.reviewerName), .init("waitsFor", "Đang chờ ai", \.waitsFor),
            .init("since", "Từ lúc", \.since), .init("signedAt", "Ký lúc", \.signedAt),
            .init("due", "Phải phát hành trước", \.due), .init("document", "Mã văn bản trong sổ", \.document),
            .init("reason", "Lý do trả lại, thu hồi", \.reason),
            .init("caseFile", "Mã hồ sơ, ở trang của văn bản", \.caseFile?.id),
        ])
}

extension OutgoingList.Answer {
    static let shape = JSONShape<OutgoingList.Answer>(
        "OutgoingList",
        [
            .init(list: "items", OutgoingItem.shape, "Các văn bản", \.items),
            .init("waiting", "Số văn bản chờ người gọi", \.waiting), .init("here", "Số văn bản còn ở văn thư", \.here),
            .init("late", "Trong đó đã chậm", \.late),
            .init(list: "unsent", UnsentRecipient.shape, "Nơi nhận chưa được gửi của các văn bản đã phát hành") {
                answer in
                answer.items.flatMap { answer.unsent[$0.paper.id] ?? [] }
            },
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next?.id),
            .init("nextDue", "Gửi làm «due» cùng «after»", \.next?.due?.milliseconds),
        ])
}

extension OutgoingRecipient {
    static let shape = JSONShape<OutgoingRecipient>(
        "OutgoingRecipient",
        [
            .init("id", "Mã nơi nhận", \.id), .init("name", "Tên", \.name), .init("remark", "Ghi chú", \.remark),
            .init("isAddressed", "Kính gửi", \.isAddressed), .init(choice: "way", "Gửi bằng", \.way),
            .init("sentAt", "Gửi lúc; không có khi chưa gửi", \.sentAt),
            .init(choice: "means", "Bằng chứng đã gửi", \.means), .init("sentNote", "Ghi chú khi gửi", \.sentNote),
            .init("receivedAt", "Nhận lúc", \.receivedAt),
            .init("receipt", "Người nhận, số đến", \.receipt),
        ])
}

extension UnsentRecipient {
    static let shape = JSONShape<UnsentRecipient>(
        "UnsentRecipient",
        [
            .init("id", "Mã nơi nhận", \.recipient.id), .init("name", "Tên", \.recipient.name),
            .init("why", "Vì sao chưa gửi", \.hindrance.words),
        ])
}

extension OutgoingQuestion.Answer {
    static let shape = JSONShape<OutgoingQuestion.Answer>(
        "OutgoingPage",
        [
            .init("paper", OutgoingItem.shape, "Văn bản", \.item),
            .init(choices: "acts", "Việc người gọi làm được lúc này", \.acts),
            .init(list: "recipients", OutgoingRecipient.shape, "Nơi nhận", \.recipients),
            .init(list: "unsent", UnsentRecipient.shape, "Nơi nhận chưa được gửi, với lý do", \.unsent),
            .init("text", "Nội dung của phiên bản mới nhất") { $0.versions.first?.text },
            .init(list: "versions", OutgoingVersion.shape, "Các phiên bản, mới trước", \.versions),
            .init(list: "annexes", PaperAnnex.shape, "Phụ lục, theo thứ tự", \.annexes),
            .init(list: "rounds", OpinionRound.shape, "Các đợt lấy ý kiến", \.rounds),
            .init(list: "steps", OutgoingStep.shape, "Quá trình, mới trước", \.steps),
            .init(list: "answers", OutgoingAnswer.shape, "Các nhiệm vụ mà văn bản trả lời", \.answers),
            .init(
                list: "messages", InterchangeItem.shape, "Đã gửi qua trục liên thông, với trả lời của từng cơ quan",
                \.messages),
            .init(list: "kept", RegisterEntry.shape, "Số đang giữ trong sổ dùng được cho văn bản", \.kept),
            .init("faults", "Những gì còn thiếu để trình") {
                $0.faults.isEmpty ? nil : $0.faults.joined(separator: "\n")
            },
            .init(
                choice: "signingCheck", "Khi ký văn bản còn lỗi thể thức: báo, đòi lý do, hay không cho ký",
                \.signingCheck),
            .init("signature", "Các dòng quyền hạn, chức vụ của người đã ký") {
                $0.signature?.form.printed.joined(separator: "\n")
            },
            .init("signedCopy", "Tên bản đã ký số; tải về tại /outgoing/{id}/signed.pdf", \.copy?.file.name),
            .init(
                list: "signatures", CheckedSignature.shape, "Các chữ ký số của bản đã ký, theo thứ tự ký",
                { $0.copy?.report?.signatures ?? [] }),
            .init("signaturesSummary", "Một câu về các chữ ký số") { $0.copy?.report?.summary },
        ])
}

extension OutgoingVersion {
    static let shape = JSONShape<OutgoingVersion>(
        "OutgoingDraftVersion",
        [
            .init("number", "Phiên bản thứ mấy", \.number), .init(choice: "source", "Soạn ở đây hay tải lên", \.source),
            .init("fileName", "Tên tệp", \.file?.name), .init("note", "Lần đó sửa gì", \.note),
            .init("by", "Ai", \.by), .init("at", "Lúc", \.at),
        ])
}

extension OutgoingStep {
    static let shape = JSONShape<OutgoingStep>(
        "OutgoingStep",
        [
            .init(choice: "act", "Việc gì", \.act), .init("by", "Ai", \.by), .init("at", "Lúc", \.at),
            .init("version", "Trên phiên bản nào", \.version), .init("reason", "Lý do", \.reason),
        ])
}

extension OutgoingAnswer {
    static let shape = JSONShape<OutgoingAnswer>(
        "OutgoingAnswer",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Nội dung", \.content),
            .init("isFinal", "Là kết quả cuối cùng", \.isFinal),
            .init("report", "Mã báo cáo khi đã phát hành", \.report),
            .init("refusal", "Vì sao không báo cáo được", \.refusal),
        ])
}

extension OpinionRound {
    static let shape = JSONShape<OpinionRound>(
        "OpinionRound",
        [
            .init("number", "Đợt thứ mấy", \.number), .init("version", "Về phiên bản nào", \.version),
            .init("question", "Nội dung xin ý kiến", \.question), .init("askedAt", "Gửi lúc", \.askedAt),
            .init("closesAt", "Hạn trả lời", \.closesAt), .init("closedAt", "Kết thúc lúc", \.closedAt),
            .init(list: "opinions", OutgoingOpinion.shape, "Ý kiến của từng nơi", \.opinions),
        ])
}

extension OutgoingOpinion {
    static let shape = JSONShape<OutgoingOpinion>(
        "OutgoingOpinion",
        [
            .init("party", "Mã đơn vị, cá nhân", \.unit.key), .init("name", "Tên", \.unit.name),
            .init(choice: "stance", "Ý kiến; không có khi chưa trả lời", \.stance), .init("text", "Nội dung", \.text),
            .init("fileName", "Tệp kèm theo", \.file?.name), .init("by", "Ai trả lời", \.by), .init("at", "Lúc", \.at),
        ])
}

extension PaperlessRule {
    static let shape = JSONShape<PaperlessRule>(
        "PaperlessRule",
        [
            .init("id", "Mã dòng", \.id), .init("version", "Gửi lại khi bỏ", \.version),
            .init("party", "Cơ quan, đơn vị; không có là mọi nơi nhận", \.party?.name),
            .init("kind", "Loại văn bản; không có là mọi loại", \.kind), .init("basis", "Căn cứ", \.basis),
            .init("from", "Từ ngày", \.validFrom), .init("to", "Đến hết ngày", \.validTo),
        ])
}

extension PaperlessList.Answer {
    static let shape = JSONShape<PaperlessList.Answer>(
        "PaperlessList", [.init(list: "rules", PaperlessRule.shape, "Các dòng", \.rules)])
}

import Office
import Signature
import Storage

/// How annexes leave: an annex in a file of its own that is sent electronically bears the agency's digital signature.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.8.
extension IssueOutgoing {
    /// Why annexes leave without a digital signature, as the clerk has written; nil where none does. Throws `.invalid` where one
    /// would without a reason, or where a signature on one is wrong.
    func whyUnsigned(
        _ drafted: [PaperAnnex], to recipients: [OutgoingRecipient], _ act: Act
    ) throws -> String? {
        guard Set(annexes.keys).isSubset(of: drafted.map(\.position)) else { throw OfficeError.stale }
        for annex in drafted where annexes[annex.position]?.report?.verdict == .invalid {
            throw OfficeError(
                .invalid, "Phụ lục \(annex.position) «\(annex.title)»: chữ ký số trên tệp đã chọn không hợp lệ.",
                field: Self.field(of: annex.position))
        }
        // Whose signature it is, is known only where the office trusts somebody: else any signature counts.
        let trusts = try !drafted.isEmpty && (act.rules.trustsRoots || TrustedRootStore.isAny(act.tx))
        let unsigned = drafted.filter { annex in
            guard !sealing.contains(annex.position) else { return false }
            let report = annexes[annex.position].map(\.report) ?? annex.report
            return !(report?.isSigned(checked: trusts) ?? false)
        }
        guard !unsigned.isEmpty, recipients.contains(where: { !onPaper.contains($0.id) }) else { return nil }
        if let why = try EnteredText.optional(
            annexReason, "Lý do gửi phụ lục không ký số", field: "annexReason", upTo: 500)
        {
            return why
        }
        let names = unsigned.map { "phụ lục \($0.position) «\($0.title)»" }.joined(separator: "; ")
        throw OfficeError(
            .invalid,
            "Sẽ gửi điện tử mà không có chữ ký số của cơ quan: \(names). Chọn tệp phụ lục đã ký số, hoặc ghi lý do.",
            field: "annexReason")
    }

    /// Throws `.invalid` where paper and annexes are more than a message of the interchange carries, and somebody gets
    /// them by one.
    func checkWeight(
        _ drafted: [PaperAnnex], of paper: OutgoingPaper, to recipients: [OutgoingRecipient], _ act: Act
    ) throws {
        let sizes = [file?.size ?? 0] + drafted.map { annexes[$0.position]?.file.size ?? $0.file.size }
        guard let own = act.rules.interchange?.code, paper.secrecy == .none,
            let refusal = InterchangeLimits.refusal(of: sizes)
        else { return }
        let agencies = try act.agencies(among: recipients.filter { !onPaper.contains($0.id) }, but: own)
        guard !agencies.isEmpty else { return }
        let names = agencies.compactMap(\.name).joined(separator: "; ")
        throw OfficeError(
            .invalid, "\(refusal) Nếu không thì gửi bản giấy cho: \(names).", field: "paper")
    }

    /// The files that leave in the place of drafted ones, each with a name of its own.
    func leaving(_ drafted: [PaperAnnex]) -> [Int: (file: AttachedFile, text: String?)] {
        let files = drafted.map { annexes[$0.position]?.file ?? $0.file }
        var result: [Int: (file: AttachedFile, text: String?)] = [:]
        for ((annex, file), name) in zip(zip(drafted, files), FileNames.distinct(files.map(\.name)))
        where file.hash != annex.file.hash || name != annex.file.name {
            let named = AttachedFile(hash: file.hash, size: file.size, name: name, mediaType: file.mediaType)
            result[annex.position] = (named, annexes[annex.position]?.text)
        }
        return result
    }

    /// Where the form has the file of an annex.
    public static func field(of position: Int) -> String { "annex-\(position)" }
}

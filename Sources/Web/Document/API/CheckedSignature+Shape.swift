import Signature
import WorkTime

extension CheckedSignature {
    static let shape = JSONShape<CheckedSignature>(
        "Signature",
        [
            .init("field", "Tên ô chữ ký trong tệp", \.field),
            .init("verdict", "valid: hợp lệ; unverified: chưa đủ căn cứ; invalid: không hợp lệ", \.verdict.rawValue),
            .init("signer", "Người hoặc cơ quan ký") { $0.certificate?.name },
            .init("organisation", "Cơ quan, theo chứng thư") { $0.certificate?.organisation },
            .init("signedAt", "Thời điểm ký") { $0.time.map { Instant(milliseconds: $0 * 1_000) } },
            .init(
                "timeSource", "stamp: dấu thời gian tin cậy; signer: máy của người ký; none: không ghi",
                \.timeSource.rawValue),
            .init(
                "coverage", "whole: toàn bộ tệp; revision: toàn bộ tệp khi ký; partial: không toàn bộ",
                \.coverage.rawValue),
            .init("sentences", "Kết luận, rồi từng căn cứ") { $0.sentences.joined(separator: "\n") },
        ])
}

import Foundation
import Office

/// Reads the bytes of a message of the portal.
enum PortalReading {
    static let mostFiles = 100
    static let mostAnswers = 500
    /// Characters of all answers together: a page shows them at once.
    static let mostWords = 200_000

    /// The message with its texts as they are kept: composed, without what cannot be seen, none longer than people write. Throws
    /// `.invalid` with what is wrong, for whoever keeps the adapter.
    static func message(_ bytes: [UInt8]) throws(OfficeError) -> PortalMessage {
        let message: PortalMessage
        do {
            message = try JSONDecoder().decode(PortalMessage.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw OfficeError(.invalid, "Không đúng định dạng JSON của hồ sơ trực tuyến\(place(of: error)).")
        } catch {
            throw OfficeError(.invalid, "Không đúng định dạng JSON của hồ sơ trực tuyến.")
        }
        guard message.version == PortalMessage.present else {
            throw OfficeError(
                .invalid, "Phiên bản định dạng \(message.version) không đọc được; cần \(PortalMessage.present).")
        }
        let code = message.code
        guard !code.isEmpty, code.utf8.count <= 100, code.utf8.allSatisfy({ (33...126).contains($0) }) else {
            throw OfficeError(.invalid, "Thiếu mã hồ sơ của cổng, hoặc mã dài quá 100 ký tự.")
        }
        guard (message.files ?? []).count <= mostFiles, (message.answers ?? []).count <= mostAnswers else {
            throw OfficeError(.invalid, "Quá \(mostFiles) tệp hoặc quá \(mostAnswers) câu trả lời.")
        }
        return try tidied(message)
    }

    private static func tidied(_ message: PortalMessage) throws(OfficeError) -> PortalMessage {
        var message = message
        message.procedure = try line(message.procedure, "Mã thủ tục", upTo: 100)
        message.applicant.name = try line(message.applicant.name, "Tên người nộp", upTo: 200)
        message.applicant.address = try optional(message.applicant.address, "Địa chỉ", upTo: 300)
        message.applicant.number = try optional(message.applicant.number, "Số giấy tờ", upTo: 30)
        message.applicant.phone = try optional(message.applicant.phone, "Điện thoại", upTo: 100)
        message.applicant.mail = try optional(message.applicant.mail, "Thư điện tử", upTo: 200)
        message.wishAddress = try optional(message.wishAddress, "Địa chỉ nhận kết quả", upTo: 300)
        var words = 0
        for index in (message.answers ?? []).indices {
            guard let answer = message.answers?[index] else { continue }
            let tidy = PortalMessage.Answer(
                label: try line(answer.label, "Câu hỏi", upTo: 500), value: answer.value.tidy)
            words += tidy.label.unicodeScalars.count + tidy.value.unicodeScalars.count
            message.answers?[index] = tidy
        }
        guard words <= mostWords else {
            throw OfficeError(.invalid, "Nội dung khai dài quá 200.000 ký tự; gửi làm tệp.")
        }
        for index in (message.files ?? []).indices {
            guard var file = message.files?[index] else { continue }
            file.name = try line(file.name, "Tên tệp", upTo: 255)
            file.part = try optional(file.part, "Tên giấy tờ", upTo: 500)
            file.mediaType = try optional(file.mediaType, "Loại tệp", upTo: 100)
            guard !file.name.isEmpty else { throw OfficeError(.invalid, "Có tệp không có tên.") }
            message.files?[index] = file
        }
        return message
    }

    /// In one line, for lists.
    private static func line(_ text: String, _ label: String, upTo limit: Int) throws(OfficeError) -> String {
        let tidy = text.tidy.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard tidy.unicodeScalars.count <= limit else {
            throw OfficeError(.invalid, "«\(label)» dài quá \(limit) ký tự.")
        }
        return tidy
    }

    private static func optional(_ text: String?, _ label: String, upTo limit: Int) throws(OfficeError) -> String? {
        guard let text else { return nil }
        let tidy = try line(text, label, upTo: limit)
        return tidy.isEmpty ? nil : tidy
    }

    private static func place(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        guard !path.isEmpty else { return "" }
        return " (mục \(path.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")))"
    }
}

import Foundation
import Office

/// Reads the bytes of a message of the portal.
enum PortalReading {
    static let mostFiles = 100
    static let mostAnswers = 500

    /// Throws `.invalid` with what is wrong, for whoever keeps the adapter.
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
        let names = (message.files ?? []).flatMap { [$0.name, $0.part ?? ""] }
        guard names.allSatisfy({ $0.utf8.count <= 1_000 }), (message.files ?? []).allSatisfy({ !$0.name.isEmpty })
        else {
            throw OfficeError(.invalid, "Có tệp không có tên, hoặc tên quá dài.")
        }
        return message
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

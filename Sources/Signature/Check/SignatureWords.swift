/// Says what a signature is worth, and why.
struct SignatureWords {
    private let found: CheckedSignature
    private let permits: Int?
    private var wrong: [String] = []
    private var open: [String] = []
    private var right: [String] = []

    init(_ found: CheckedSignature, permits: Int?, subFilter: String, signs: Bool, namesCertificate: Bool?) {
        self.found = found
        self.permits = permits
        judgeFile(subFilter)
        judgeLater()
        if namesCertificate == false { wrong.append("Chữ ký chỉ đến một chứng thư khác với chứng thư kèm theo.") }
        guard let certificate = found.certificate else {
            if found.integrity != .unreadable { wrong.append("Chữ ký không kèm chứng thư của người ký.") }
            return
        }
        if found.kind == .signature, !signs { wrong.append("Chứng thư không được cấp để ký văn bản.") }
        judgeStrength(certificate)
        judgeTrust(certificate)
        if found.trust == .trusted { judgeRevocation() }
        judgeTime()
        if let reason = found.reason { right.append("Nội dung ký ghi trong chữ ký: \(reason).") }
    }

    var verdict: CheckedSignature.Verdict { wrong.isEmpty ? open.isEmpty ? .valid : .unverified : .invalid }

    var sentences: [String] { [headline] + wrong + open + right }

    private var headline: String {
        let who =
            found.certificate.map { certificate in
                let organisation = certificate.organisation.map { $0 == certificate.name ? "" : ", \($0)" } ?? ""
                return " của \(certificate.name)\(organisation)"
            } ?? ""
        let what = found.kind == .timestamp ? "Dấu thời gian" : "Chữ ký số"
        return switch verdict {
        case .valid: "\(what)\(who) hợp lệ."
        case .unverified: "\(what)\(who) chưa đủ căn cứ để xác nhận."
        case .invalid: "\(what)\(who) không hợp lệ."
        }
    }

    private mutating func judgeFile(_ subFilter: String) {
        switch found.integrity {
        case .intact: break
        case .altered: wrong.append("Nội dung đã bị sửa sau khi ký: không còn khớp với chữ ký.")
        case .forged: wrong.append("Giá trị chữ ký không khớp với chứng thư của người ký.")
        case .unreadable:
            let old = subFilter.hasPrefix("adbe.pkcs7.sha1") || subFilter.hasPrefix("adbe.x509")
            wrong.append(
                old
                    ? "Chữ ký theo kiểu cũ dùng SHA-1, không còn được chấp nhận."
                    : "Dữ liệu chữ ký bị hỏng hoặc không theo chuẩn CMS.")
        }
        switch found.coverage {
        case .whole: right.append("Chữ ký bao trùm toàn bộ tệp.")
        case .revision: right.append("Chữ ký bao trùm toàn bộ tệp tại thời điểm ký.")
        case .partial: wrong.append("Chữ ký không bao trùm toàn bộ tệp, nên không bảo đảm được nội dung đang hiển thị.")
        }
    }

    private mutating func judgeLater() {
        switch found.later {
        case .none: break
        case .signatures:
            if permits == 1 {
                wrong.append("Sau khi ký có phần được thêm vào, mặc dù người ký không cho phép thêm gì.")
            } else {
                right.append(
                    "Sau đó chỉ có chữ ký khác hoặc dữ liệu kiểm tra chữ ký được thêm vào, nội dung không đổi.")
            }
        case .content(let what): wrong.append("Tệp bị thay đổi sau khi ký: \(what.joined(separator: "; ")).")
        }
    }

    private mutating func judgeStrength(_ certificate: SignerCertificate) {
        let digest = found.digest ?? "?"
        right.append("Thuật toán: \(certificate.algorithm) \(certificate.bits) bit, \(digest).")
        let isShort = certificate.algorithm == "RSA" && certificate.bits < 2048
        if digest == "SHA1" || digest == "MD5" || isShort {
            open.append("Thuật toán ký quá yếu để bảo đảm nội dung không bị làm giả.")
        }
    }

    private mutating func judgeTrust(_ certificate: SignerCertificate) {
        let term = "từ \(Moment.day(certificate.validFrom)) đến \(Moment.day(certificate.validUntil))"
        switch found.trust {
        case .trusted:
            right.append(
                "Chứng thư số \(certificate.serial) do \(certificate.issuer) cấp, có hiệu lực \(term), "
                    + "thuộc gốc tin cậy \(found.root ?? "").")
        case .unknownRoot, nil:
            open.append(
                "Chứng thư do \(certificate.issuer) cấp không dẫn đến gốc nào mà cơ quan đã khai báo là tin cậy.")
        case .expired: wrong.append("Chứng thư đã hết hiệu lực khi ký (có hiệu lực \(term)).")
        case .notYetValid: wrong.append("Chứng thư chưa có hiệu lực khi ký (có hiệu lực \(term)).")
        case .weak: wrong.append("Chứng thư dùng thuật toán quá yếu (MD5, SHA-1 hoặc khoá quá ngắn).")
        case .broken: wrong.append("Chuỗi chứng thư không hợp lệ.")
        }
    }

    private mutating func judgeRevocation() {
        switch found.revocation {
        case .good(let asOf, let fromAnswer):
            let source = fromAnswer ? "trả lời OCSP" : "danh sách thu hồi"
            right.append(
                "Chứng thư không bị thu hồi, theo \(source)\(asOf.map { " lúc \(Moment.written($0))" } ?? "").")
        case .unknown:
            open.append(
                "Chưa tra được chứng thư có bị thu hồi hay không: tệp không kèm và cơ quan chưa có danh sách thu hồi của nơi cấp."
            )
        case .revoked(let since, _):
            let day = since.map { " từ \(Moment.written($0))" } ?? ""
            if let since, let time = found.time, time < since, found.timeSource == .stamp {
                right.append("Chứng thư bị thu hồi\(day), sau khi ký.")
            } else if let since, let time = found.time, time < since {
                open.append(
                    "Chứng thư bị thu hồi\(day); giờ ký do máy của người ký ghi nên không chứng minh được đã ký trước đó."
                )
            } else {
                wrong.append("Chứng thư đã bị thu hồi\(day).")
            }
        }
    }

    private mutating func judgeTime() {
        guard let time = found.time else {
            open.append("Chữ ký không ghi thời điểm ký.")
            return
        }
        switch found.timeSource {
        case .stamp: right.append("Thời điểm ký \(Moment.written(time)), theo dấu thời gian tin cậy.")
        default: right.append("Thời điểm ký \(Moment.written(time)), theo máy của người ký.")
        }
    }
}

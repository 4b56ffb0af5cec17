import Desk
import Foundation
import Paper
import Signature

/// What a signature shows, and where, as the decree prescribes: the signer's picture between post and name, the seal over
/// its left third, number and day in their places.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3, II.4, II.7, II.8.
struct SigningLayout {
    let plan: SigningPlan
    let places: SigningPlaces

    private static let pointsPerMillimetre = 72 / 25.4

    /// Throws `PdfError` with a sentence where the paper leaves no room.
    func appearance() throws -> SignatureAppearance {
        switch plan.step {
        case .signature: try picture(in: signature)
        case .seal: try picture(in: seal)
        case .numbering: try numbering()
        case .annex: throw PdfError("Phụ lục không mang chữ ký, con dấu.")
        }
    }

    /// Where the signer's picture stands: in the middle of its room, no higher than that.
    private var signature: SigningPlaces.Box {
        let room = places.signature
        let width = plan.signature.width * Self.pointsPerMillimetre
        let height = plan.signature.height * Self.pointsPerMillimetre
        let scale = min(1, room.height / height)
        let middle = (room.bottom + room.top) / 2
        return SigningPlaces.Box(
            page: room.page, left: room.middle - width * scale / 2, bottom: middle - height * scale / 2,
            right: room.middle + width * scale / 2, top: middle + height * scale / 2)
    }

    /// In its true size, over the left third of the signature.
    private var seal: SigningPlaces.Box {
        let signature = signature
        let width = (plan.imageSize?.width ?? 0) * Self.pointsPerMillimetre
        let height = (plan.imageSize?.height ?? 0) * Self.pointsPerMillimetre
        let right = signature.left + signature.width / 3
        let middle = (signature.bottom + signature.top) / 2
        return SigningPlaces.Box(
            page: signature.page, left: right - width, bottom: middle - height / 2, right: right,
            top: middle + height / 2)
    }

    private func picture(in box: SigningPlaces.Box) throws -> SignatureAppearance {
        guard let image = plan.image else { throw PdfError("Thiếu ảnh chữ ký hoặc con dấu.") }
        return SignatureAppearance(
            page: box.page, left: box.left, bottom: box.bottom, width: box.width, height: box.height,
            image: try PngImage(Array(image)))
    }

    /// Number and day stand on one line of the first page: one place holds them all.
    private func numbering() throws -> SignatureAppearance {
        guard let number = plan.number, let place = places.number else {
            throw PdfError("Không tìm thấy chỗ ghi số: sau «Số:» phải để trống trước dấu gạch chéo của ký hiệu.")
        }
        var texts = [(number, place, false)]
        for (text, place) in zip(plan.date, [places.day, places.month, places.year]) {
            if let place { texts.append((text, place, true)) }
        }
        guard places.day != nil else {
            throw PdfError("Không tìm thấy chỗ ghi ngày: giữa «ngày» và «tháng» ở dòng địa danh phải để trống.")
        }
        for (printed, given) in zip([places.printedMonth, places.printedYear], plan.date.dropFirst()) {
            guard printed == nil || printed == Int(given) else {
                throw PdfError(
                    "Dòng địa danh của văn bản in sẵn tháng, năm khác với ngày ban hành \(plan.date.joined(separator: "/")); trả lại để sửa, hoặc cấp số với ngày khớp với văn bản."
                )
            }
        }
        let left = texts.map(\.1.left).min() ?? 0
        let bottom = texts.map { $0.1.baseline - $0.1.size / 4 }.min() ?? 0
        let right = texts.map(\.1.right).max() ?? 0
        let top = texts.map { $0.1.baseline + $0.1.size }.max() ?? 0
        let marks = texts.map { text, gap, isItalic -> SignatureMark in
            let start = gap.middle - SignatureText.width(text, size: gap.size) / 2
            return .text(
                text, left: start - left, baseline: gap.baseline - bottom, size: gap.size, isItalic: isItalic)
        }
        return SignatureAppearance(
            page: 0, left: left, bottom: bottom, width: right - left, height: top - bottom, marks: marks)
    }
}

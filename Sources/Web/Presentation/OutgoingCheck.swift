import Desk
import Office
import Paper
import Presentation
import Synchronization

/// Checks the last version of an outgoing paper: drawn as it would leave, or as it was uploaded.
///
/// What was found in a version is remembered for a while, so that its page does not check it each time it is looked at.
final class OutgoingCheck: Sendable {
    private let desk: Desk
    private let check: PaperCheck
    private let files: FileStore
    private let known = Mutex<(checks: [Version: SigningCheck], order: [Version])>(([:], []))

    private struct Version: Hashable {
        let paper: Key<Outgoing>
        let version: Int
        /// With it the head of the paper may have changed.
        let state: Int64
    }

    private static let most = 200

    init(desk: Desk, check: @escaping PaperChecking, files: FileStore) {
        self.desk = desk
        self.check = PaperCheck(desk: desk, check: check)
        self.files = files
    }

    /// Under which name it was checked, and what was found. Throws `.invalid` where there is nothing that can be checked.
    func checked(_ answer: OutgoingQuestion.Answer, as actor: Actor) async throws -> (name: String, paper: CheckedPaper)
    {
        let urgency = StatedUrgency(answer.item.paper.urgency)
        guard answer.item.paper.hasContent, let version = answer.versions.first else {
            throw OfficeError(.invalid, "Văn bản chưa có nội dung để kiểm tra.")
        }
        if version.source == .uploaded {
            guard let file = version.file else { throw OfficeError(.notFound, "Không tìm thấy tệp này.") }
            guard files.holds(file.hash), let url = files.url(of: file.hash) else {
                throw OfficeError(.notFound, "Không tìm thấy tệp trong kho lưu trữ. Vui lòng báo quản trị hệ thống.")
            }
            return (file.name, try await check.checked(url, name: file.name, urgency: urgency, as: actor))
        }
        let bytes = try DocxWriter.write(try await desk.ask(OutgoingDrawing(of: answer), as: actor))
        let drawn = try files.begin()
        do {
            try await drawn.write(bytes[...])
            let paper = try await check.checked(drawn.url, name: "du-thao.docx", urgency: urgency, as: actor)
            await drawn.abandon()
            return ("Phiên bản \(version.number)", paper)
        } catch {
            await drawn.abandon()
            throw error
        }
    }

    /// What whoever signs has to know; nil for a paper without content. What cannot be checked says why.
    func beforeSigning(_ answer: OutgoingQuestion.Answer, as actor: Actor) async throws -> SigningCheck? {
        guard answer.item.paper.hasContent, let latest = answer.versions.first else { return nil }
        let version = Version(paper: answer.item.paper.id, version: latest.number, state: answer.item.paper.version)
        if let check = known.withLock({ $0.checks[version] }) { return check }
        let check: SigningCheck
        do {
            let report = try await checked(answer, as: actor).paper.report
            check = SigningCheck(
                version: latest.number, findings: report.findings.map(SigningCheck.Finding.init),
                refusal: report.law == nil ? report.notes.first ?? "Chưa kiểm tra được." : nil)
        } catch let error as OfficeError where error.code == .invalid || error.code == .unavailable {
            // It may be readable the next time: not remembered.
            return SigningCheck(version: latest.number, findings: [], refusal: error.message)
        }
        known.withLock { known in
            if known.checks.updateValue(check, forKey: version) == nil { known.order.append(version) }
            if known.order.count > Self.most { known.checks[known.order.removeFirst()] = nil }
        }
        return check
    }
}

extension SigningCheck.Finding {
    init(_ finding: PresentationFinding) {
        self.init(
            rule: finding.rule, isError: finding.severity == .error, message: finding.message, found: finding.found,
            expected: finding.expected, article: finding.article)
    }
}

extension StatedUrgency {
    init(_ urgency: Document.Urgency) {
        self =
            switch urgency {
            case .none: .ordinary
            case .urgent: .urgent
            case .immediate: .immediate
            case .express: .express
            }
    }
}

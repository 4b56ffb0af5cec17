import Desk
import Office
import TestSupport
import WorkTime

/// What comes from citizens and is nobody's of the office yet, and what was answered to everybody.
extension MatrixOthers {
    /// A dossier with a file that came through the portal and waits at the counter.
    static func online(in site: OfficeSite) async throws -> Int64 {
        let message = PortalMessage(
            code: "G22.99-1", procedure: "1.99\(MatrixRelation.own.number)",
            applicant: .init(name: "Phạm Văn Mười Một", number: "001085067894"), wish: .electronic,
            answers: [.init(label: "Tên hội chợ", value: "Hội chợ \(MatrixRelation.other.word)")])
        let file = PortalFile(
            part: "Đơn đề nghị", file: try await MatrixFile.keep(.other, in: site.files))
        _ = try await site.office.desk.perform(
            ReceivePortalMessage(.read(message), raw: nil, files: [file], name: "m1"), as: .terminal)
        return 1
    }

    /// Feedback on a regulation that economy was asked of, answered, sent, and published for everybody.
    static func publish(in office: TestOffice, as control: Key<Person>) async throws -> Int64 {
        let (word, today) = (MatrixRelation.other.word, OfficeTime.day(of: office.clock.now))
        let made = try await office.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .hand, name: "Trần Văn Bảy", phone: "0912345678", subject: "Kiến nghị \(word)",
                    content: "Giấy không cần")), as: control)
        try await office.perform(
            RouteFeedback(made.id, kind: .regulation, unit: office.economy, version: 1), as: control)
        try await office.perform(
            DraftFeedbackAnswer(made.id, answer: "Sẽ bỏ giấy này \(word).", version: 2), as: office.officerOfEconomy)
        try await office.perform(DecideFeedbackAnswer(made.id, isApproved: true, version: 3), as: control)
        try await office.perform(RecordFeedbackSent(made.id, by: .phone, on: today, version: 4), as: control)
        try await office.perform(
            PublishFeedback(
                made.id, subject: "Kiến nghị \(word)", content: "Giấy không cần", answer: "Sẽ bỏ giấy này.", version: 5),
            as: control)
        return made.id.value
    }
}

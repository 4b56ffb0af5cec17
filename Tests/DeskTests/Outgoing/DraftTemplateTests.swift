import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Word templates of drafts") struct DraftTemplateTests {
    private static func template(_ name: String = "Trả lời", fields: [String] = ["trích yếu"]) -> EnterDraftTemplate {
        EnterDraftTemplate(
            name: name, kind: "Công văn", fileName: "mau.docx", content: Data("tệp".utf8), fields: fields)
    }

    private static func draft(_ office: TestOffice) async throws -> Key<Outgoing> {
        var input = OutgoingInput()
        (input.excerpt, input.text) = ("gửi số liệu quý I", "Số liệu gửi kèm./.")
        return try await office.perform(DraftOutgoing(input), as: office.headOfEconomy)
    }

    @Test(
        "A draft gets what is known of it, and of the dossier that it is about; what is not known stays",
        arguments: Backend.all)
    func values(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let dossier = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let template = try await office.perform(
                Self.template(fields: ["trích yếu", "mã hồ sơ", "người nộp hồ sơ", "địa chỉ người nộp"]),
                as: office.administrator)
            let id = try await Self.draft(office)
            let plain = try await office.ask(DraftMerge(id, template: template), as: office.headOfEconomy)
            #expect(plain.content == Data("tệp".utf8))
            #expect(plain.values["trích yếu"] == "gửi số liệu quý I")
            #expect(plain.values["mã hồ sơ"] == nil && plain.values["số văn bản đến"] == nil)
            let code = try await office.page(dossier).item.code
            let filled = try await office.ask(
                DraftMerge(id, template: template, about: code), as: office.headOfEconomy)
            #expect(filled.values["mã hồ sơ"] == code)
            #expect(filled.values["người nộp hồ sơ"] == "Phạm Văn Hùng")
            #expect(filled.values["địa chỉ người nộp"] == "Tổ 5")
            // What the template has no field for is not looked up.
            #expect(filled.values["thủ tục"] == nil && filled.values.count == 4)
            await expectRefusal(.invalid, field: "case") {
                _ = try await office.ask(
                    DraftMerge(id, template: template, about: "H99.13-250314-9999"), as: office.headOfEconomy)
            }
        }
    }

    @Test("Fields that are not known are named, and nothing wrong changes anything", arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            do {
                _ = try await office.perform(
                    Self.template(fields: ["trích yếu", "trích yêu", "màu"]), as: office.administrator)
                Issue.record("was not refused")
            } catch let error as OfficeError {
                #expect(error.field == "file" && error.message.contains("{trích yêu}, {màu}."))
            }
            await expectRefusal(.invalid, field: "name") {
                _ = try await office.perform(Self.template(" "), as: office.administrator)
            }
            await expectRefusal(.notFound) { _ = try await office.perform(Self.template(), as: office.clerk) }
            let id = try await office.perform(Self.template(), as: office.administrator)
            await expectRefusal(.conflict, field: "name") {
                _ = try await office.perform(Self.template(), as: office.administrator)
            }
            await expectRefusal(.notFound) {
                try await office.perform(EndDraftTemplate(id, version: 1), as: office.clerk)
            }
            try await office.perform(EndDraftTemplate(id, version: 1), as: office.administrator)
            let list = try await office.ask(DraftTemplateList(), as: office.administrator)
            #expect(list.templates.isEmpty)
            // Out of use, its name is free again.
            _ = try await office.perform(Self.template(), as: office.administrator)
            let draft = try await Self.draft(office)
            await expectRefusal(.notFound) {
                _ = try await office.ask(DraftMerge(draft, template: id), as: office.headOfEconomy)
            }
        }
    }
}

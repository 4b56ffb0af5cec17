import Office

/// Adding a unit or an agency.
struct NewUnitScreen: Sendable {
    let isAgency: Bool
    let parents: [PickerChoice]
    var form = FormView()

    var page: Page {
        let kind: HTML = isAgency ? form.hidden("kind", Unit.Kind.agency.rawValue) : UnitFields.kind(form)
        let body: HTML = """
            \(form.summary)\(UnitFields.name(form))\(kind)\
            \(UnitFields.parent(form, parents, isOptional: isAgency))\
            \(isAgency ? UnitFields.follower(form) : .empty)\(UnitFields.aliases(form))\(UnitFields.from(form))
            """
        return Page(
            title: isAgency ? "Thêm cơ quan ngoài" : "Thêm đơn vị", place: .administration,
            breadcrumbs: AdministrationTabs.units.breadcrumbs, actions: GuideTopic.organisation.link,
            main: Form.html(
                action: "/administration/units", body: body,
                buttons: [
                    Button.submit(isAgency ? "Thêm cơ quan ngoài" : "Thêm đơn vị"),
                    Button.link("Thôi", "/administration", .quiet),
                ]),
            layout: .reading, status: form.status)
    }
}

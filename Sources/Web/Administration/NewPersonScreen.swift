import Desk

/// Adding a person with the first post.
struct NewPersonScreen: Sendable {
    let units: [PickerChoice]
    var form = FormView()

    var page: Page {
        Page(
            title: "Thêm người", place: .administration, breadcrumbs: AdministrationTabs.people.breadcrumbs,
            actions: GuideTopic.people.link,
            main: Form.html(
                action: "/administration/people",
                body: form.summary + PersonFields.facts(form) + PersonFields.post(form, units)
                    + PersonFields.from(form),
                buttons: [Button.submit("Thêm người"), Button.link("Thôi", "/administration/people", .quiet)]),
            layout: .reading, status: form.status)
    }
}

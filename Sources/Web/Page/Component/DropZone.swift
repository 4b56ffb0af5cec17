/// A place to drop files onto; an ordinary file field without script. With script a button of our own words stands for the
/// field, which the browser labels in the language of its own menus.
public enum DropZone {
    /// `accept` lists the kinds offered first, `.docx,.pdf`; the server judges by content. A form whose answer is a page
    /// of its own, and no place to go to, is sent by the browser itself.
    public static func html(
        name: String = "file", title: String, help: String, accept: String? = nil, isMany: Bool = false,
        answersWithPage: Bool = false
    ) -> HTML {
        """
        <div class="drop" data-drop\(attribute: "data-page", if: answersWithPage)><label for="field-\(name)">\(title)</label>
        <p class="help" id="field-\(name)-help">\(help)</p>
        <input type="file" id="field-\(name)" name="\(name)" aria-describedby="field-\(name)-help"\
        \(attribute: "accept", accept)\(attribute: "multiple", if: isMany)>\
        <span class="button pick" data-pick aria-hidden="true">Chọn tệp</span>
        <ul class="drop-list" aria-live="polite"></ul></div>
        """
    }
}

#include "rehearsal/glance.h"

#include "signup/web/webplugin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

const QString script = uR"((() => {
    const e = document.getElementById("%1");
    const r = e ? e.getBoundingClientRect() : {x: 0, y: 0, width: 0, height: 0};
    const isLoaded = !e || e.tagName !== "IMG" || (e.complete && e.naturalWidth > 0);
    return JSON.stringify({page: document.body.dataset.page || "", screen: document.body.dataset.screen || "",
        form: document.body.dataset.form || "",
        present: !!e && r.width > 0 && isLoaded, enabled: !!e && !e.disabled, checked: !!e && !!e.checked,
        focus: !!e && document.activeElement === e, x: r.x, y: r.y, width: r.width, height: r.height,
        viewHeight: innerHeight, text: e ? e.textContent : "", value: e && "value" in e ? String(e.value) : ""});
})())"_s;

} // namespace

ElementView readElement(const QVariant &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.toString().toUtf8()).object();
    ElementView view;
    view.page = object["page"_L1].toString();
    view.screen = object["screen"_L1].toString();
    view.form = object["form"_L1].toString();
    view.isPresent = object["present"_L1].toBool();
    view.isEnabled = object["enabled"_L1].toBool();
    view.isChecked = object["checked"_L1].toBool();
    view.hasFocus = object["focus"_L1].toBool();
    view.rect = {object["x"_L1].toDouble(), object["y"_L1].toDouble(), object["width"_L1].toDouble(),
                 object["height"_L1].toDouble()};
    view.height = object["viewHeight"_L1].toDouble();
    view.text = object["text"_L1].toString();
    view.value = object["value"_L1].toString();
    return view;
}

std::optional<ElementView> Glance::look(signup::WebSurface *surface, const QString &elementId)
{
    if (surface != m_surface) {
        lookAway();
        m_surface = surface;
    }
    if (!surface)
        return std::nullopt;
    // A page that goes may take an open question with it.
    if (m_shared->asked && m_shared->asked->hasExpired(1'000))
        lookAway();
    if (m_shared->asked)
        return m_shared->latest;
    m_shared->asked.emplace().start();
    const bool canAsk = surface->runPracticeScript(script.arg(elementId), [shared = m_shared](const QVariant &result) {
        shared->asked.reset();
        shared->latest = readElement(result);
        ++shared->answers;
    });
    if (!canAsk)
        lookAway();
    return m_shared->latest;
}

void Glance::lookAway()
{
    // The answer to an open question then goes where nobody reads it.
    m_shared = std::make_shared<Shared>();
}

} // namespace golive::rehearsal

#include "rehearsal/webmoves.h"

#include "signup/web/webplugin.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

constexpr qint64 patience = 1'500; // ms until a click without effect is repeated

QString seen(const std::optional<ElementView> &view)
{
    return view ? u", shown is "_s + view->place() : u", and no web page is shown"_s;
}

bool hasMovedOn(const ElementView &before, const ElementView &now)
{
    return before.place() != now.place() || !now.isPresent || !now.isEnabled;
}

} // namespace

QWidget *WebMoves::view() const
{
    auto *surface = m_eye.webSurface(m_window);
    if (!surface)
        return nullptr;
    // The pop-up lies over the page that opened it.
    for (const QString &name : {u"popupView"_s, u"webView"_s}) {
        auto *view = surface->findChild<QWidget *>(name);
        if (view && view->isVisible())
            return view->focusProxy();
    }
    return nullptr;
}

std::optional<ElementView> WebMoves::look(Glance &glance, const QString &id) const
{
    return glance.look(m_eye.webSurface(m_window), id);
}

Move WebMoves::place(const QString &place) const
{
    auto glance = std::make_shared<Glance>();
    return {[this, place, glance] {
        const auto now = look(*glance, {});
        return Attempt::doneOr(now && now->place() == place, u"web page "_s + place + seen(now));
    }};
}

Move WebMoves::shown(const QString &id) const
{
    auto glance = std::make_shared<Glance>();
    return {[this, id, glance] {
        const auto now = look(*glance, id);
        return Attempt::doneOr(now && now->isPresent, u'#' + id + u" to be shown"_s + seen(now));
    }};
}

Move WebMoves::gone(const QString &id) const
{
    auto glance = std::make_shared<Glance>();
    return {[this, id, glance] {
        const auto now = look(*glance, id);
        return Attempt::doneOr(now && !now->isPresent, u'#' + id + u" to go"_s + seen(now));
    }};
}

Attempt WebMoves::tryClick(const ElementView &element, const QString &id) const
{
    QWidget *target = view();
    const QString obstacle = Eye::obstacle(target, u"web view"_s);
    if (!obstacle.isEmpty())
        return Attempt::waiting(obstacle);
    if (!element.isPresent || !element.isEnabled)
        return Attempt::waiting(u'#' + id + (element.isPresent ? u" is disabled"_s : u" is not shown"_s) +
                                seen(element));
    const QPoint place = element.rect.center().toPoint();
    if (place.y() < 0 || place.y() > static_cast<int>(element.height)) {
        m_hand.turnWheel(target, target->rect().center(), place.y() < 0 ? 1 : -1);
        return Attempt::waiting(u'#' + id + u" to be scrolled into sight"_s);
    }
    if (m_hand.scrollTowards(*target, place))
        return Attempt::waiting(u"web view to be scrolled into sight"_s);
    if (!Eye::isReachable(*target, place))
        return Attempt::waiting(u'#' + id + u" is covered"_s);
    m_hand.click(target, place);
    return Attempt::done();
}

Move WebMoves::click(const QString &id) const
{
    return click(id, hasMovedOn);
}

Move WebMoves::check(const QString &id) const
{
    return click(id, [](const ElementView &, const ElementView &now) { return now.isChecked; });
}

Move WebMoves::click(const QString &id, Effect effect) const
{
    struct State
    {
        Glance glance;
        int answers = 0;
        bool isStill = false;
        std::optional<ElementView> last;
        std::optional<ElementView> clicked; // The first time: its effect may come after the patience is over.
        QElapsedTimer since;
    };
    auto state = std::make_shared<State>();
    return {[this, id, effect = std::move(effect), state] {
        const auto now = look(state->glance, id);
        if (state->clicked) {
            const bool isPatient = state->since.elapsed() < patience;
            if (!now && isPatient)
                return Attempt::waiting(u'#' + id + u" to answer the click"_s);
            if (!now || effect(*state->clicked, *now))
                return Attempt::done();
            if (isPatient)
                return Attempt::waiting(u'#' + id + u" to answer the click"_s + seen(now));
        }
        // Two looks alike: nothing is still moving to its place.
        if (state->answers != state->glance.answers()) {
            state->answers = state->glance.answers();
            state->isStill = state->last == now;
            state->last = now;
        }
        if (!now || !state->isStill)
            return Attempt::waiting(u'#' + id + u" to be shown"_s + seen(now));
        const Attempt attempt = tryClick(*now, id);
        if (!attempt.isDone)
            return attempt;
        if (!state->clicked)
            state->clicked = now;
        state->since.start();
        state->glance.lookAway();
        state->answers = 0;
        state->isStill = false;
        return Attempt::waiting(u'#' + id + u" to answer the click"_s);
    }};
}

Move WebMoves::type(const QString &id, const QString &text) const
{
    const auto focusing = [this, id] {
        return click(id, [](const ElementView &, const ElementView &now) { return now.hasFocus; });
    };
    struct State
    {
        Move focus;
        qsizetype typed = -1;
        Glance glance = {};
        QElapsedTimer since = {};
    };
    auto state = std::make_shared<State>(State{focusing()});
    return {[this, id, text, focusing, state] {
        if (state->typed < 0) {
            const Attempt focused = state->focus.attempt();
            state->typed = focused.isDone ? 0 : -1;
            return focused.isDone ? Attempt::waiting(u'#' + id + u" to be typed"_s) : focused;
        }
        QWidget *target = view();
        if (!target)
            return Attempt::waiting(u"web view to be shown"_s);
        if (state->typed < text.size()) {
            m_hand.type(target, text.mid(state->typed++, 1));
            state->glance.lookAway();
            state->since.start();
            return Attempt::waiting(u'#' + id + u" to be typed"_s);
        }
        const auto now = look(state->glance, id);
        // A busy engine has the focus before it takes keys: whoever sees an empty field types again.
        if (now && now->value.isEmpty() && !text.isEmpty() && state->since.hasExpired(patience))
            *state = State{focusing()};
        return Attempt::doneOr(now && now->value == text,
                               u'#' + id + u" to hold what was typed; it holds "_s + (now ? now->value : QString()));
    }};
}

Move WebMoves::choose(const QString &id, const QString &value) const
{
    struct State
    {
        Glance glance;
        qsizetype typed = 0;
    };
    auto state = std::make_shared<State>();
    return {[this, id, value, state] {
        const auto now = look(state->glance, id);
        QWidget *target = view();
        if (!now || !now->isPresent || !target)
            return Attempt::waiting(u'#' + id + u" to be shown"_s + seen(now));
        if (now->value == value)
            return Attempt::done();
        const QString waitsFor = u'#' + id + u" to be "_s + value + u"; it is "_s + now->value;
        if (state->typed == 0 && !now->hasFocus) {
            m_hand.press(target, Qt::Key_Tab);
            state->glance.lookAway();
            return Attempt::waiting(u'#' + id + u" to take the focus"_s);
        }
        if (state->typed < value.size())
            m_hand.type(target, value.mid(state->typed++, 1));
        return Attempt::waiting(waitsFor);
    }};
}

Move WebMoves::copyInto(const QString &id, const WebMoves &from, const QString &fromId) const
{
    struct State
    {
        Glance source;
        std::optional<Move> typing;
    };
    auto state = std::make_shared<State>();
    return {[this, id, &from, fromId, state] {
        if (!state->typing) {
            const auto source = from.look(state->source, fromId);
            if (!source || source->text.isEmpty())
                return Attempt::waiting(u'#' + fromId + u" to be read"_s);
            state->typing = type(id, source->text);
        }
        return state->typing->attempt();
    }};
}

} // namespace golive::rehearsal

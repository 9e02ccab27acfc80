#include "layoutfaults.h"

#include "ui/pages/start/setuplist.h"
#include "ui/shell/railstep.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::test {

namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const QString text = textOf(widget); !text.isEmpty())
        name += u" \""_s + text.left(40) + u'"';
    const QSize size = widget.size();
    return name + u" (%1 x %2)"_s.arg(size.width()).arg(size.height());
}

/// Its insides are Qt's business.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QScrollBar *>(&widget);
}

QSize neededBy(const QLabel &label)
{
    const int room = label.contentsRect().width();
    if (!label.pixmap().isNull() || label.text().isEmpty())
        return {};
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText)
        return {0, label.heightForWidth(label.width()) - (label.height() - label.contentsRect().height())};
    const int flags =
        (label.wordWrap() ? Qt::TextWordWrap : 0) | Qt::TextExpandTabs | (label.buddy() ? Qt::TextShowMnemonic : 0);
    // A word that is wider than its place sticks out of the rectangle that it was broken for.
    return label.fontMetrics().boundingRect(QRect(0, 0, room, 100'000), flags, label.text()).size();
}

QSize neededBy(const QAbstractButton &button)
{
    if (!button.hasHeightForWidth())
        return button.sizeHint();
    return {button.minimumSizeHint().width(), button.heightForWidth(button.width())};
}

QSize neededBy(const QComboBox &box)
{
    const int around = box.sizeHint().width() - box.fontMetrics().horizontalAdvance(box.currentText());
    return {box.fontMetrics().horizontalAdvance(box.currentText()) + std::min(around, 40), box.sizeHint().height()};
}

QSize neededBy(const QLineEdit &field)
{
    constexpr int leastLetters = 14;
    const int letters = std::max(field.fontMetrics().horizontalAdvance(field.placeholderText()),
                                 leastLetters * field.fontMetrics().averageCharWidth());
    return {letters, field.sizeHint().height()};
}

void findCutWords(const QWidget &widget, QStringList &faults)
{
    QSize needed;
    QSize room = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        needed = neededBy(*label);
        room = label->contentsRect().size();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        needed = neededBy(*button);
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        needed = neededBy(*box);
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        needed = neededBy(*field);
    }
    if (needed.width() > room.width() || needed.height() > room.height())
        faults << nameOf(widget) + u" needs %1 x %2"_s.arg(needed.width()).arg(needed.height());
}

bool isBar(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_scrollarea_"_L1) && widget.objectName().endsWith("container"_L1);
}

void findPlaces(const QWidget &parent, QStringList &faults)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    const bool isViewport = area && area->viewport() == &parent;
    QWidgetList shown;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !isBar(*widget))
            shown << widget;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QRect place = shown[i]->geometry();
        const bool isWide = place.left() < 0 || place.right() > parent.rect().right();
        const bool isHigh = place.top() < 0 || place.bottom() > parent.rect().bottom();
        if (isWide || (isHigh && !isViewport))
            faults << nameOf(*shown[i]) + u" sticks out of "_s + nameOf(parent);
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (place.intersects(shown[j]->geometry()))
                faults << nameOf(*shown[i]) + u" lies over "_s + nameOf(*shown[j]);
        }
    }
}

void findNesting(const QWidget &widget, QStringList &faults)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    if (!area || qobject_cast<const QAbstractItemView *>(&widget))
        return;
    if (area->verticalScrollBar()->maximum() == 0 && area->horizontalScrollBar()->maximum() == 0)
        return;
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(outer))
            faults << nameOf(widget) + u" scrolls inside "_s + nameOf(*outer);
    }
}

/// The rows of Start are drawn, and measured all the same.
void findRowFaults(const ui::SetupList &list, QStringList &faults)
{
    const auto *delegate = qobject_cast<const ui::SetupRowDelegate *>(list.itemDelegate());
    for (int row = 0; row < list.rows().rowCount(); ++row) {
        const int width = list.viewport()->width();
        const ui::SetupRowShape shape = delegate->shapeOf(row, width);
        const QString name = nameOf(list) + u" row "_s + list.rows().text(row).name();
        const QRect whole(0, 0, width, shape.height);
        if (shape.isCut)
            faults << name + u" is cut"_s;
        QList<QRect> places;
        for (const auto &line : shape.lines)
            places << line.place;
        for (const auto &button : shape.buttons)
            places << button.place;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!whole.contains(places[i]))
                faults << name + u": something sticks out"_s;
            for (qsizetype j = i + 1; j < places.size(); ++j) {
                if (places[i].intersects(places[j]))
                    faults << name + u": something lies over another"_s;
            }
        }
        if (list.visualRect(list.rows().index(row)).height() != shape.height)
            faults << name + u": not as high as what it says"_s;
    }
}

void look(const QWidget &widget, QStringList &faults)
{
    findCutWords(widget, faults);
    if (const auto *list = qobject_cast<const ui::SetupList *>(&widget))
        findRowFaults(*list, faults);
    findNesting(widget, faults);
    if (isWhole(widget))
        return;
    findPlaces(widget, faults);
    for (const QObject *child : widget.children()) {
        const auto *inside = qobject_cast<const QWidget *>(child);
        if (inside && inside->isVisible() && !inside->isWindow())
            look(*inside, faults);
    }
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    look(window, faults);
    return faults;
}

} // namespace golive::test

#pragma once

#include "ui/pages/start/setuprowtext.h"

#include <QAccessible>
#include <QHash>
#include <QPointer>

#include <optional>

namespace golive::ui {

class SetupList;

/// A row of a list of Start, or a button of it. It is known by its set-up, wherever the row moves to, and is no more
/// once that is gone from the list.
class AccessibleSetupRow : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// Nothing: the row itself.
    AccessibleSetupRow(SetupList &, SetupId, std::optional<RowAction> = std::nullopt);
    ~AccessibleSetupRow() override;
    Q_DISABLE_COPY_MOVE(AccessibleSetupRow)

    const SetupId &id() const { return m_id; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QWindow *window() const override;
    void *interface_cast(QAccessible::InterfaceType) override;

    QStringList actionNames() const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    const SetupRowText &words() const;
    RowAction press() const;
    const RowButton *button(RowAction) const;

    QPointer<SetupList> m_list;
    SetupId m_id;
    std::optional<RowAction> m_action;
    mutable QHash<int, QAccessible::Id> m_buttons; ///< By RowAction.
};

} // namespace golive::ui

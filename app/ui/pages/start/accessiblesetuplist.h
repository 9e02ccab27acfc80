#pragma once

#include "domain/view/surroundings.h"

#include <QAccessibleWidget>
#include <QHash>

namespace golive::ui {

class SetupList;

/// What assistive technology sees of a list of Start: rows, each with its buttons, as if each were a widget. Qt's own
/// (QAccessibleTable, 6.4) gives a row neither children nor a press, only a mark that these rows do not have. Rows are
/// made when they are asked for, and go with the set-up.
class AccessibleSetupList : public QAccessibleWidget
{
public:
    explicit AccessibleSetupList(SetupList &);
    ~AccessibleSetupList() override;
    Q_DISABLE_COPY_MOVE(AccessibleSetupList)

    /// From now on, for each SetupList. Calling it again changes nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    SetupList *list() const;
    void forget(int first, int last);

    mutable QHash<SetupId, QAccessible::Id> m_rows;
    QMetaObject::Connection m_removal;
};

} // namespace golive::ui

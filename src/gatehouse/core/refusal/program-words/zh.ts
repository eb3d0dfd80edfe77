import type { ProgramWords } from "./words.ts";

export const chinese: ProgramWords = {
  thisResource: "此资源",
  notCarriedOut: "请求未被执行。",
  reasons: {
    "no-credentials": {
      title: "需要身份验证",
      detail: "访问{section}需要身份验证，但请求中没有凭据。",
    },
    "invalid-credentials": {
      title: "凭据无效",
      detail: "此请求的会话无法识别。",
      when: {
        "unknown-token": "无法识别此令牌。它可能有误或不完整。",
        "not-taken-here": "访问{section}不接受此类凭据。",
        "malformed-token": "无法读取 Bearer 令牌（RFC 6750 2.1）。",
        "malformed-header": "无法读取 Authorization 标头（RFC 9110 11.6.2）。",
        "wrong-password": "没有与此电子邮箱和密码相符的账号。",
      },
    },
    "session-expired": {
      title: "会话已过期",
      detail: "此请求的会话已过期。",
      when: {
        idle: "此请求的会话因长时间未使用而过期。",
        absolute: "此请求的会话已达到最长时限。",
      },
    },
    "session-ended": { title: "会话已结束", detail: "此请求的会话已结束。" },
    "token-expired": { title: "令牌已过期", detail: "此请求的令牌已过期。" },
    "token-revoked": { title: "令牌已被撤销", detail: "此请求的令牌已被撤销。" },
    "sign-in-again": {
      title: "需要更近期的登录",
      detail: "访问{section}需要比此会话更近期的登录。",
    },
    "second-factor-needed": {
      title: "需要第二重验证",
      detail: "{section}要求第二重验证，但此会话中尚未完成。",
    },
    "role-missing": {
      title: "缺少角色",
      detail: "访问{section}需要此账号不具备的角色。",
      when: { "roles-known": "访问{section}需要此账号不具备的角色：{roles}。" },
    },
    "permission-missing": {
      title: "缺少权限",
      detail: "访问{section}需要此账号不具备的权限。",
      when: {
        "permissions-known": "访问{section}需要此账号不具备的权限：{permissions}。",
        "beyond-scope": "此令牌的范围不包含访问{section}所需的权限：{permissions}。",
      },
    },
    "membership-ended": {
      title: "角色已到期",
      detail: "访问{section}所需的角色在此账号上已到期。",
      when: { "day-known": "访问{section}所需的角色：{roles}。此账号的最后一天为{day}。" },
    },
    "membership-pending": {
      title: "角色尚未批准",
      detail: "此账号已申请访问{section}所需的角色，尚未批准。",
      when: { "roles-known": "访问{section}所需的角色已申请，尚未批准：{roles}。" },
    },
    "email-unverified": {
      title: "电子邮箱未验证",
      detail: "访问{section}需要已验证的电子邮箱，而此账号的电子邮箱尚未验证。",
    },
    "outside-hours": { title: "不在开放时段", detail: "{section}仅在特定时段开放，当前不在开放时段。" },
    "account-suspended": { title: "账号已停用", detail: "此账号已停用。" },
  },
};
